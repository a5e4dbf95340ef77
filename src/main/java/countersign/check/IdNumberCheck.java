package countersign.check;

import static countersign.model.adjudication.FlagKind.ID_NUMBER_INVALID;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.Certainty;
import countersign.model.adjudication.Flag;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import java.util.List;
import java.util.Optional;

/** The member's ID number holds by itself, and with the birth and sex that the platform knows. */
final class IdNumberCheck implements Check {

    @Override
    public List<Flag> run(CaseFile file) {
        var inClaim = ofClaim(file);
        return inClaim.isPresent() ? List.of(inClaim.get()) : ofPages(file);
    }

    private static Optional<Flag> ofClaim(CaseFile file) {
        var member = file.claim().member();
        var number = new IdNumber(member.idNumber());
        if (!number.isWellFormed()) {
            return otherPapers(number) ? Optional.empty() : Optional.of(flag(file, number, "form", ""));
        }
        if (!number.checkDigitHolds()) {
            return Optional.of(flag(file, number, "check-digit", number.expectedCheckDigit()));
        }
        if (number.birth().filter(member.birthDate()::equals).isEmpty()) {
            return Optional.of(flag(file, number, "birth", member.birthDate()));
        }
        return number.sex() == member.sex() ? Optional.empty() : Optional.of(flag(file, number, "sex", member.sex()));
    }

    /** Permits of residents from Hong Kong, Macau, Taiwan and abroad begin with letters. */
    private static boolean otherPapers(IdNumber number) {
        return number.digits().matches("[A-Z]{1,3}\\d{7,12}");
    }

    private static Flag flag(CaseFile file, IdNumber number, String reason, Object expected) {
        var printed = Words.saying(file, FactKey.ID_NUMBER, value -> new IdNumber(value).equals(number));
        return new Flag(
                ID_NUMBER_INVALID, Certainty.CERTAIN, reason, List.of(number.digits(), expected), Words.of(printed));
    }

    /** A page whose number differs from the member's in its check digit alone; any other number is another person's. */
    private static List<Flag> ofPages(CaseFile file) {
        var right = new IdNumber(file.claim().member().idNumber());
        List<Fact<String>> wrong =
                Words.saying(file, FactKey.ID_NUMBER, value -> differsInCheckDigit(value, right)).stream()
                        .filter(fact -> Trust.of(fact) == Trust.SOLID)
                        .toList();
        if (wrong.isEmpty()) {
            return List.of();
        }
        return List.of(new Flag(
                ID_NUMBER_INVALID,
                Certainty.PROBABLE,
                "check-digit",
                List.of(wrong.get(0).value(), right.expectedCheckDigit()),
                Words.of(wrong, Words.saying(file, FactKey.ID_NUMBER, right.digits()::equals))));
    }

    private static boolean differsInCheckDigit(String value, IdNumber right) {
        var number = new IdNumber(value);
        return number.isWellFormed()
                && number.digits().length() == 18
                && right.digits().length() == 18
                && !number.checkDigitHolds()
                && number.digits().regionMatches(0, right.digits(), 0, 17);
    }
}
