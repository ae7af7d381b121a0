import type { ReactElement } from 'react';
import { CoachNote } from './lesson/CoachNote.tsx';
import { AboutDialog } from './panels/AboutDialog.tsx';
import { AssumptionsDialog } from './panels/AssumptionsDialog.tsx';
import { DeckDialog } from './panels/DeckDialog.tsx';
import { DeedDialog } from './panels/DeedDialog.tsx';
import { FaultDialog } from './panels/FaultDialog.tsx';
import { SavesDialog } from './panels/SavesDialog.tsx';
import { WipeDialog } from './panels/WipeDialog.tsx';
import { BringInDialog } from './panels/BringInDialog.tsx';
import { BriefDialog } from './panels/BriefDialog.tsx';
import { BrokenDialog } from './panels/BrokenDialog.tsx';
import { HelpDialog } from './panels/HelpDialog.tsx';
import { LedgerDialog } from './panels/LedgerDialog.tsx';
import { LinkDialog } from './panels/LinkDialog.tsx';
import { IncidentDialog, ObjectiveDialog, SlotsDialog, StabilityDialog, ThreatDialog } from './panels/PartsDialogs.tsx';
import { ReportDialog } from './panels/ReportDialog.tsx';
import { ProblemsDialog } from './panels/ProblemsDialog.tsx';
import { ReplaceDialog } from './panels/ReplaceDialog.tsx';
import { SettingsDialog } from './panels/SettingsDialog.tsx';
import { RulebookDialog } from './panels/RulebookDialog.tsx';
import { SheetTop } from './parts/sheetTop.ts';
import { SilenceDialog } from './panels/SilenceDialog.tsx';
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
    case 'deed':
      return <DeedDialog deed={dialog.event} />;
    case 'stability':
      return <StabilityDialog />;
    case 'threat':
      return <ThreatDialog of={dialog.of} from={dialog.from} />;
    case 'incident':
      return <IncidentDialog place={dialog.place} />;
    case 'slots':
      return <SlotsDialog />;
    case 'rule':
      return <RulebookDialog clause={dialog.clause} />;
    case 'assumptions':
      return <AssumptionsDialog {...dialog} />;
    case 'deck':
      return <DeckDialog />;
    case 'objective':
      return <ObjectiveDialog {...dialog} />;
    case 'report':
      return (
        <SheetTop value={<CoachNote />}>
          <ReportDialog from={dialog.from} to={dialog.to} />
        </SheetTop>
      );
    case 'brief':
      return <BriefDialog actor={dialog.actor} />;
    case 'silence':
      return <SilenceDialog />;
    case 'settings':
      return <SettingsDialog part={dialog.part} />;
    case 'help':
      return <HelpDialog />;
    case 'about':
      return <AboutDialog />;
    case 'link':
      return <LinkDialog />;
    case 'broken':
      return <BrokenDialog />;
    case 'saves':
      return <SavesDialog as={dialog.as} />;
    case 'wipe':
      return <WipeDialog />;
    case 'fault':
      return <FaultDialog message={dialog.message} />;
    case 'replace':
      return <ReplaceDialog save={dialog.save} go={dialog.go} />;
    case 'bringIn':
      return <BringInDialog found={dialog.found} />;
    case 'problems':
      return <ProblemsDialog problems={dialog.problems} />;
  }
}
