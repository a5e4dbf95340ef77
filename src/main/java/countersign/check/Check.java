package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Flag;
import java.util.List;

/** One question to a case. */
@FunctionalInterface
public interface Check {

    /** What does not fit; the same for the same case. */
    List<Flag> run(CaseFile file);
}
