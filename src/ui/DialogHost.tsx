import type { ReactElement } from 'react';
import { BriefDialog } from './panels/BriefDialog.tsx';
import { LedgerDialog } from './panels/LedgerDialog.tsx';
import { IncidentDialog, ObjectiveDialog, SlotsDialog, StabilityDialog, ThreatDialog } from './panels/PartsDialogs.tsx';
import { ReportDialog } from './panels/ReportDialog.tsx';
import { ReplaceDialog } from './panels/ReplaceDialog.tsx';
import { BrokenDialog, ProblemsDialog, SettingsDialog } from './panels/SettingsDialog.tsx';
import { useApp } from './store.ts';
import type { DialogOf } from './store/dialogs.ts';

/** The sheets that lie on the table, one over the other. */
export function DialogHost(): ReactElement {
  const dialogs = useApp((state) => state.dialogs);
  return (
    <>
      {dialogs.map((dialog, ix) => (
        <One key={ix} dialog={dialog} />
      ))}
    </>
  );
}

function One({ dialog }: { readonly dialog: DialogOf }): ReactElement {
  switch (dialog.kind) {
    case 'ledger':
      return <LedgerDialog score={dialog.score} at={dialog.at} />;
    case 'stability':
      return <StabilityDialog />;
    case 'threat':
      return <ThreatDialog of={dialog.of} from={dialog.from} />;
    case 'incident':
      return <IncidentDialog place={dialog.place} />;
    case 'slots':
      return <SlotsDialog />;
    case 'objective':
      return <ObjectiveDialog {...dialog} />;
    case 'report':
      return <ReportDialog from={dialog.from} to={dialog.to} />;
    case 'brief':
      return <BriefDialog actor={dialog.actor} />;
    case 'settings':
      return <SettingsDialog />;
    case 'broken':
      return <BrokenDialog />;
    case 'replace':
      return <ReplaceDialog save={dialog.save} go={dialog.go} />;
    case 'problems':
      return <ProblemsDialog problems={dialog.problems} />;
  }
}
