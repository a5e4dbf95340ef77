package countersign.demo.story;

import countersign.model.claim.Sex;
import java.time.LocalDate;
import java.time.Period;

/** Somebody who doesn't exist. */
public record Person(String name, Sex sex, LocalDate birth, String idNumber) {

    public int ageOn(LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    public Person withName(String other) {
        return new Person(other, sex, birth, idNumber);
    }

    public Person withIdNumber(String number) {
        return new Person(name, sex, birth, number);
    }
}
