package countersign.demo.story;

import java.util.List;

/** A hospital that doesn't exist. */
public record Hospital(String name, String province, Wording wording, List<String> doctors) {

    public Hospital {
        doctors = List.copyOf(doctors);
    }

    String doctor(int number) {
        return doctors.get(number % doctors.size());
    }
}
