package countersign.check;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stages of systems that know neither T nor N: Binet, Rai, BCLC. The last documents of an illness give one of each. */
record LetteredStages(CaseFile file) {

    private static final Pattern STAGE = Pattern.compile(
            "(Binet|Rai|BCLC|CNLC|R-?ISS|ISS|Dukes?|Ann ?Arbor|Durie-?Salmon|Lugano)(?:分期)?[:：]?\\s*([0-4]|Ⅰ|Ⅱ|Ⅲ|Ⅳ|III|II|IV|I|[A-D])",
            Pattern.CASE_INSENSITIVE);

    private record Given(String stage, Fact<String> fact) {}

    Optional<Flag> flag() {
        Map<String, Given> first = new HashMap<>();
        for (Fact<String> fact : new Outgoing(file).diagnoses()) {
            if (!Trust.of(fact).atLeast(Trust.FAIR)) {
                continue;
            }
            var stage = STAGE.matcher(fact.value());
            while (stage.find()) {
                var system = stage.group(1).replaceAll("[ -]", "").toUpperCase(java.util.Locale.ROOT);
                var given = new Given(plain(stage.group(2)), fact);
                var before = first.putIfAbsent(system, given);
                if (before != null
                        && !before.stage().equals(given.stage())
                        && !before.fact()
                                .evidence()
                                .page()
                                .file()
                                .equals(fact.evidence().page().file())) {
                    return Optional.of(flag(before, given, stage.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    private static Flag flag(Given one, Given other, String system) {
        boolean certain = Trust.of(one.fact()) == Trust.SOLID && Trust.of(other.fact()) == Trust.SOLID;
        return StageMismatchCheck.flag(
                certain ? Certainty.CERTAIN : Certainty.PROBABLE,
                system + " " + other.stage(),
                system + " " + one.stage(),
                Words.of(List.of(other.fact(), one.fact())));
    }

    private static String plain(String printed) {
        return switch (printed) {
            case "Ⅰ", "1" -> "I";
            case "Ⅱ", "2" -> "II";
            case "Ⅲ", "3" -> "III";
            case "Ⅳ", "4" -> "IV";
            default -> printed;
        };
    }
}
