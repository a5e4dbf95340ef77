package countersign.model.plan;

import java.util.List;
import java.util.stream.Stream;

/** Which criteria of a definition have to be met together. */
public sealed interface Requirement {

    /** The ids of all criteria it speaks of. */
    Stream<String> criteria();

    /** One criterion, by its id. */
    record Met(String criterion) implements Requirement {

        @Override
        public Stream<String> criteria() {
            return Stream.of(criterion);
        }
    }

    record All(List<Requirement> of) implements Requirement {

        public All {
            of = List.copyOf(of);
        }

        @Override
        public Stream<String> criteria() {
            return of.stream().flatMap(Requirement::criteria);
        }
    }

    record Any(List<Requirement> of) implements Requirement {

        public Any {
            of = List.copyOf(of);
        }

        @Override
        public Stream<String> criteria() {
            return of.stream().flatMap(Requirement::criteria);
        }
    }

    /** So many of these, such as three of four. */
    record AtLeast(int count, List<Requirement> of) implements Requirement {

        public AtLeast {
            of = List.copyOf(of);
        }

        @Override
        public Stream<String> criteria() {
            return of.stream().flatMap(Requirement::criteria);
        }
    }
}
