package countersign.ui.plans;

/**
 * One thing that a version of a plan says of an illness.
 *
 * @param section names its text {@code plans.section.<section>}
 * @param id the same in each version
 * @param number as it is counted in its section; empty where it is not
 */
record Clause(String section, String id, String number, String words) {

    boolean isSameAs(Clause other) {
        return section.equals(other.section) && id.equals(other.id);
    }
}
