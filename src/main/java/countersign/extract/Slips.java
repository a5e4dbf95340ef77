package countersign.extract;

/** Words that differ by as little as one misread character. */
final class Slips {

    private Slips() {}

    /** Whether one character was changed, lost or added. */
    static boolean isSlip(String one, String other) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int left = longer.length() == shorter.length() ? same + 1 : same;
        return longer.length() - shorter.length() <= 1
                && !one.equals(other)
                && (same >= shorter.length() || shorter.substring(left).equals(longer.substring(same + 1)));
    }
}
