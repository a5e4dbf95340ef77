package countersign.demo.sheet;

/** No font of this system can show Chinese; {@link #packageName()} is Debian's package that brings one. */
public final class FontsMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String packageName;

    public FontsMissing(String packageName) {
        super("no Chinese font; install " + packageName);
        this.packageName = packageName;
    }

    public String packageName() {
        return packageName;
    }
}
