package countersign.model.adjudication;

import countersign.model.claim.Money;
import countersign.model.claim.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A claim as the worklist shows it.
 *
 * @param id UUIDv5 of plan and claim number
 * @param age at first diagnosis, in whole years
 * @param due reported + the plan's days, 18:00 China time
 * @param assignee holder of the lease, empty while there is none
 * @param demo made by the demo, labelled so
 * @param stage where it stands by its journal
 * @param questions flags about which a medical advisor was asked and has not answered yet
 */
public record ClaimSummary(
        UUID id,
        String number,
        String memberName,
        Sex sex,
        int age,
        String plan,
        String planVersion,
        String illness,
        Optional<Money> amount,
        LocalDate reported,
        Instant due,
        FlagCounts flags,
        ReadingState reading,
        SyncState sync,
        Optional<Decision> decision,
        Optional<String> assignee,
        boolean demo,
        Stage stage,
        int questions) {

    /** One whose journal has not been looked at: its decision says where it stands. */
    public ClaimSummary(
            UUID id,
            String number,
            String memberName,
            Sex sex,
            int age,
            String plan,
            String planVersion,
            String illness,
            Optional<Money> amount,
            LocalDate reported,
            Instant due,
            FlagCounts flags,
            ReadingState reading,
            SyncState sync,
            Optional<Decision> decision,
            Optional<String> assignee,
            boolean demo) {
        this(
                id,
                number,
                memberName,
                sex,
                age,
                plan,
                planVersion,
                illness,
                amount,
                reported,
                due,
                flags,
                reading,
                sync,
                decision,
                assignee,
                demo,
                decision.map(Decision::leadsTo).orElse(Stage.VERIFY),
                0);
    }

    public ClaimSummary withReading(ReadingState now) {
        return with(flags, now, sync, decision, assignee, stage, questions);
    }

    /** @param holder empty to free it */
    public ClaimSummary withAssignee(Optional<String> holder) {
        return with(flags, reading, sync, decision, holder, stage, questions);
    }

    /** The same claim where its journal says that it stands. */
    public ClaimSummary standing(
            FlagCounts open, SyncState sent, Optional<Decision> decided, Stage reached, int asked) {
        return with(open, reading, sent, decided, assignee, reached, asked);
    }

    private ClaimSummary with(
            FlagCounts open,
            ReadingState read,
            SyncState sent,
            Optional<Decision> decided,
            Optional<String> holder,
            Stage reached,
            int asked) {
        return new ClaimSummary(
                id,
                number,
                memberName,
                sex,
                age,
                plan,
                planVersion,
                illness,
                amount,
                reported,
                due,
                open,
                read,
                sent,
                decided,
                holder,
                demo,
                reached,
                asked);
    }

    /** Open flags by severity. */
    public record FlagCounts(int critical, int major, int minor) {
        public static final FlagCounts NONE = new FlagCounts(0, 0, 0);

        public int total() {
            return critical + major + minor;
        }
    }

    /**
     * How far the pages have been read.
     *
     * @param pages all pages, 0 while not yet known
     * @param read pages that are done
     * @param unreadable pages among those that could not be read
     */
    public record ReadingState(int pages, int read, int unreadable) {
        public boolean done() {
            return pages > 0 && read >= pages;
        }
    }
}
