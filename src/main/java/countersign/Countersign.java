package countersign;

/** Starts Countersign. */
public final class Countersign {

    private Countersign() {}

    public static void main(String[] args) {}
}
