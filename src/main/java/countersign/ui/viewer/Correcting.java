package countersign.ui.viewer;

import countersign.model.page.Correction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the panel for corrections asks for. */
public interface Correcting {

    /**
     * Records what a person made of each changed line, or of all lines where they are right as read.
     *
     * @param accept whether the value is also to hold for the claim
     */
    void save(List<Correction> corrections, boolean accept);

    /** What the words would mean then, in the words of the screen; empty where they are no value of their kind. */
    CompletableFuture<Optional<String>> meaning(List<Correction> corrections);

    /** Shows the words on their page. */
    void openPage();

    void close();
}
