package countersign.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What departments are called, by which a misread one shows: 置肠外科 is none, and one character away from 胃肠外科. */
final class Departments {

    private static final String LIST = "/reading/departments.txt";
    /** Shorter names have neighbours by chance: 内科, 外科. */
    private static final int LEAST = 3;

    private final Set<String> names;

    Departments(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** Those that come with the program. */
    static Departments shipped() {
        try (InputStream in = Departments.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            return new Departments(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.toSet()));
        } catch (IOException broken) {
            throw new IllegalStateException(LIST, broken);
        }
    }

    /** Whether it is no department, but would be one with a single character changed, taken away or put in. */
    boolean isSlip(String department) {
        return department.length() >= LEAST
                && !names.contains(department)
                && names.stream().anyMatch(name -> name.length() >= LEAST && Slips.isSlip(name, department));
    }
}
