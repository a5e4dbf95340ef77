package countersign.model.finding;

import java.util.List;
import java.util.Map;

/**
 * The words of clinical Chinese that the program knows.
 *
 * @param cues the words of each
 * @param people the words for each relative
 */
public record Lexicon(
        List<Term> terms,
        List<BodySite> sites,
        List<Head> heads,
        List<Phrase> phrases,
        List<Analyte> analytes,
        Map<Cue, List<String>> cues,
        Map<Person, List<String>> people) {

    public Lexicon {
        terms = List.copyOf(terms);
        sites = List.copyOf(sites);
        heads = List.copyOf(heads);
        phrases = List.copyOf(phrases);
        analytes = List.copyOf(analytes);
        cues = Map.copyOf(cues);
        people = Map.copyOf(people);
    }
}
