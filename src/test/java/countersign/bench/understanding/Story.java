package countersign.bench.understanding;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A dossier before it is printed.
 *
 * @param name the case's, and the variant's behind a slash
 * @param told what is known of person, claim and stay
 * @param expected what the checks have to make of it: the variant, or the case itself
 * @param papers in the dossier's order
 */
record Story(String name, Node told, Node expected, List<Paper> papers) {

    /** Nothing may be held against it. */
    boolean clean() {
        return expected.nodes("expect").isEmpty();
    }

    boolean heldOut() {
        return told.is("heldout");
    }

    /** Tuned on since not long ago: counted with the others, but not yet demanded. */
    boolean opened() {
        return told.is("opened");
    }

    Node person() {
        return told.node("person");
    }

    Node claim() {
        return told.node("claim");
    }

    Node stay() {
        return told.node("stay");
    }

    String hospital() {
        return told.need("hospital");
    }

    String idNumber() {
        return idNumber(person().need("name"), person().is("broken"));
    }

    /** Made up from name and birthday, in a district that does not exist. */
    String idNumber(String name, boolean broken) {
        int order = 100
                + Math.abs(name.hashCode() % 400) * 2
                + (person().need("sex").equals("M") ? 1 : 0);
        var first = "339901" + person().need("birth").replace("-", "") + String.format("%03d", order % 1000);
        int sum = 0;
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (first.charAt(i) - '0');
        }
        int check = (sum + (broken ? 3 : 0)) % 11;
        return first + "10X98765432".charAt(check);
    }

    String age(String day) {
        var span = Period.between(LocalDate.parse(person().need("birth")), LocalDate.parse(day.substring(0, 10)));
        return span.getYears() + "岁";
    }

    String sex() {
        return person().need("sex").equals("F") ? "女" : "男";
    }

    Optional<Paper> paper(String id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }
}
