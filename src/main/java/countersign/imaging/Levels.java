package countersign.imaging;

/** What a count of pixels by their level, such as lightness, tells. */
public final class Levels {

    private Levels() {}

    /**
     * The level that {@code share} of the pixels do not exceed; the highest where none suffices.
     *
     * @param counts of pixels, by level
     * @param all how many pixels were counted
     * @param share from 0 to 1
     */
    public static int quantile(int[] counts, int all, double share) {
        long sum = 0;
        for (int level = 0; level < counts.length; level++) {
            sum += counts[level];
            if (sum >= all * share) {
                return level;
            }
        }
        return counts.length - 1;
    }
}
