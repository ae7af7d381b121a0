/** Bodies: what their texts do, their stages, discounts and objections. */
export const FORUM = {} as const;
