package countersign.demo;

import countersign.demo.story.Person;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a dossier is to be about; what isn't said is made up from the seed.
 *
 * @param illness the name of a file in {@code resources/demo}
 * @param hospital index into the demo's hospitals
 * @param admitted first day in hospital
 * @param onset how long ago symptoms began, in the illness's unit
 * @param invoice the number on the invoice, where another dossier has it, too
 */
public record DossierSpec(
        long seed,
        String claimNo,
        String illness,
        int hospital,
        Person person,
        LocalDate joined,
        LocalDate admitted,
        int onset,
        Optional<String> invoice,
        Set<Fault> faults) {

    public DossierSpec {
        faults = Set.copyOf(faults);
    }
}
