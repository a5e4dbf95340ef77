package countersign.demo.sheet;

/** Something printed on a sheet; places in points from its top left, colours as {@code 0xRRGGBB}. */
public sealed interface Ink {

    /** One line of text; {@code x} is where it begins, {@code baseline} what it stands on. */
    record Text(double x, double baseline, double size, Face face, boolean bold, int colour, Rich words)
            implements Ink {}

    /** A straight rule. */
    record Rule(double x1, double y1, double x2, double y2, double thickness, int colour) implements Ink {}

    /** A filled rectangle. */
    record Area(double x, double y, double width, double height, int colour) implements Ink {}

    /** A grey portrait, as on an identity card. */
    record Portrait(double x, double y, double width, double height) implements Ink {}

    /** A round seal with a star: the owner's name around it, the use below. */
    record Seal(double x, double y, double radius, double degrees, String around, String below, int colour)
            implements Ink {}

    /** A rectangular stamp of one or two lines. */
    record Stamp(double x, double y, double width, double degrees, String first, String second, int colour)
            implements Ink {}
}
