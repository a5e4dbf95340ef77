package countersign.ui.intake;

/**
 * How far reading has got.
 *
 * @param done pages read or given up since reading last began
 * @param known pages found so far
 * @param claims dossiers that are not finished
 * @param stopped by the person at the window
 */
public record ReadingStatus(int done, int known, int claims, boolean stopped) {

    public static final ReadingStatus IDLE = new ReadingStatus(0, 0, 0, false);

    public boolean running() {
        return claims > 0 && !stopped;
    }

    public double share() {
        return known == 0 ? 0 : Math.min(1, (double) done / known);
    }
}
