package countersign.intake;

import countersign.model.page.Problem;
import java.util.List;
import java.util.UUID;

/**
 * What is being imported and read.
 *
 * @param running in the order in which they are read
 * @param refusals dossiers that could not be opened since the last {@link IntakeQueue#forgetRefusals}
 */
public record IntakeState(List<Running> running, List<Problem> refusals) {

    public static final IntakeState IDLE = new IntakeState(List.of(), List.of());

    public IntakeState {
        running = List.copyOf(running);
        refusals = List.copyOf(refusals);
    }

    /**
     * A claim whose pages are being read.
     *
     * @param done pages read or given up
     * @param pages found so far, 0 while it is being opened
     * @param stopped by a person; it goes on when asked
     */
    public record Running(UUID claim, String number, int done, int pages, boolean stopped) {}

    public int done() {
        return running.stream().mapToInt(Running::done).sum();
    }

    public int pages() {
        return running.stream().mapToInt(Running::pages).sum();
    }
}
