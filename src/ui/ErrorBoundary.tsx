import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly instead: (error: unknown) => ReactNode;
}

/** Shows something instead of what fell over. React knows this only as a class. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly error: { readonly cause: unknown } | null }
> {
  override state: { readonly error: { readonly cause: unknown } | null } = { error: null };

  static getDerivedStateFromError(cause: unknown): { readonly error: { readonly cause: unknown } } {
    return { error: { cause } };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.instead(error.cause) : this.props.children;
  }
}
