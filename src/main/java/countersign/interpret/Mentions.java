package countersign.interpret;

import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the concepts that a sentence names: by phrases, by words, by values, and by a part of the body with what it has. */
final class Mentions {

    private static final Set<ConceptKind> SIDED =
            Set.of(ConceptKind.ILLNESS, ConceptKind.SYMPTOM, ConceptKind.OPERATION, ConceptKind.TEST);

    private final Names names;
    private final Phrases phrases;
    private final Composition composition;
    private final Laboratory laboratory;

    Mentions(Lexicon lexicon) {
        names = new Names(lexicon);
        phrases = new Phrases(lexicon.phrases(), names);
        composition = new Composition(names);
        laboratory = new Laboratory(names);
    }

    /** In the order in which they stand; none inside another, but what holds besides. */
    List<Mention> of(Sentence sentence) {
        var found = new ArrayList<Mention>();
        phrases.find(sentence, found);
        words(sentence, found);
        found.sort(Comparator.comparingInt(Mention::head).thenComparingInt(Mention::start));
        var all = new ArrayList<Mention>();
        for (Mention mention : complaintsNamed(found)) {
            all.add(mention);
            names.wider(mention.concept()).forEach(wider -> all.add(mention.as(wider)));
            cancerOfIts(mention).forEach(wider -> all.add(mention.as(wider)));
        }
        return all.stream().distinct().toList();
    }

    /** The part of the body that a sentence ends with, for a next one that names none. */
    String lastOrgan(Sentence sentence) {
        return composition.lastOrgan(sentence);
    }

    /** 肺腺癌 is 肺癌, too. */
    private List<Concept> cancerOfIts(Mention mention) {
        String name = mention.concept().name();
        boolean kind = mention.concept().kind() == ConceptKind.ILLNESS
                && name.endsWith("癌")
                && !name.endsWith("原位癌")
                && !mention.organ().isEmpty();
        var wider = kind ? names.known(mention.organ() + "癌") : null;
        return wider == null || wider.equals(mention.concept()) ? List.of() : List.of(wider);
    }

    /** 加重 is of the complaint named before it. */
    private static List<Mention> complaintsNamed(List<Mention> mentions) {
        var named = new ArrayList<Mention>();
        String complaint = "";
        for (Mention mention : mentions) {
            var concept = mention.concept();
            boolean open = concept.name().contains("{symptom}");
            named.add(open ? mention.named(concept.name().replace("{symptom}", complaint)) : mention);
            if (open && !complaint.isEmpty()) {
                named.add(mention.named(complaint)); // it is there at that time, too
            }
            complaint = concept.kind() == ConceptKind.SYMPTOM && !open ? concept.name() : complaint;
        }
        return named;
    }

    private void words(Sentence sentence, List<Mention> into) {
        var tokens = sentence.tokens();
        var fromPhrases = List.copyOf(into);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (Phrases.covered(fromPhrases, token.start(), token.end())) {
                continue;
            }
            if (token.meaning() instanceof Token.Meaning.OfTerm term) {
                shared(sentence, i, into);
                into.add(ofTerm(sentence, token, term.term().concept()));
            } else if (token.meaning() instanceof Token.Meaning.OfHead head) {
                into.addAll(composition.of(sentence, i, head.head()));
            } else if (token.meaning() instanceof Token.Meaning.OfAnalyte measured) {
                into.addAll(laboratory.read(sentence, token, measured.analyte()));
            }
        }
    }

    /** 颜面及双下肢浮肿: what the second part has, the first has, too. */
    private void shared(Sentence sentence, int termAt, List<Mention> into) {
        if (termAt == 0 || !(sentence.tokens().get(termAt - 1).meaning() instanceof Token.Meaning.OfSite first)) {
            return;
        }
        var site = sentence.tokens().get(termAt - 1);
        var term = sentence.tokens().get(termAt);
        String word = sentence.between(term.start(), term.end()).replaceFirst("^[双左右]侧?", "");
        if (!sentence.between(site.end(), term.start()).matches("[、及和与](?:双侧?|左侧?|右侧?)?")) {
            return;
        }
        for (int length = word.length() - 1; length > 0; length--) {
            if (names.isOrgan(word.substring(0, length))) {
                var concept = names.known(
                        first.site().name() + word.substring(length),
                        sentence.between(site.start(), site.end()) + word.substring(length));
                if (concept != null) {
                    into.add(new Mention(
                            site.start(),
                            term.start(),
                            term.end(),
                            concept,
                            first.site().name(),
                            Sides.before(sentence, site.start(), site.end()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
                }
                return;
            }
        }
    }

    private Mention ofTerm(Sentence sentence, Token token, Concept concept) {
        var mention = Mention.of(token.start(), token.end(), concept);
        return SIDED.contains(concept.kind())
                ? mention.withOrgan(names.organOf(concept)).withSide(Sides.of(sentence, token, concept))
                : mention;
    }
}
