package countersign.model.finding;

import java.util.List;

/** Tells which codes of ICD-10 the diagnoses of a line may mean. */
@FunctionalInterface
public interface Codings {

    /** For who has no list of codes. */
    Codings NONE = line -> List.of();

    List<CodedDiagnosis> of(String line);
}
