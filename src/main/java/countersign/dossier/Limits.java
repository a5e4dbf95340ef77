package countersign.dossier;

/**
 * What a dossier may hold at the most.
 *
 * @param entries files and folders
 * @param totalBytes plain size of all files, counted while inflating
 */
public record Limits(int entries, long totalBytes) {

    /** The limits of the design: 500 entries, 500 MiB. */
    public static final Limits STANDARD = new Limits(500, 500L << 20);
}
