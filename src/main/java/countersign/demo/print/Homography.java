package countersign.demo.print;

import countersign.model.page.Box;
import java.awt.geom.Point2D;

/** A projective map of the plane, row by row; here from fractions of the sheet to fractions of a picture. */
record Homography(double a, double b, double c, double d, double e, double f, double g, double h) {

    static final Homography SAME = new Homography(1, 0, 0, 0, 1, 0, 0, 0);

    /** Takes the corners of the unit square, clockwise from the top left, to the given points. */
    static Homography ofCorners(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        double dx1 = p1.getX() - p2.getX();
        double dx2 = p3.getX() - p2.getX();
        double dx3 = p0.getX() - p1.getX() + p2.getX() - p3.getX();
        double dy1 = p1.getY() - p2.getY();
        double dy2 = p3.getY() - p2.getY();
        double dy3 = p0.getY() - p1.getY() + p2.getY() - p3.getY();
        double det = dx1 * dy2 - dx2 * dy1;
        double g = (dx3 * dy2 - dx2 * dy3) / det;
        double h = (dx1 * dy3 - dx3 * dy1) / det;
        return new Homography(
                p1.getX() - p0.getX() + g * p1.getX(),
                p3.getX() - p0.getX() + h * p3.getX(),
                p0.getX(),
                p1.getY() - p0.getY() + g * p1.getY(),
                p3.getY() - p0.getY() + h * p3.getY(),
                p0.getY(),
                g,
                h);
    }

    /** The sheet turned about its middle, on a picture of the given size. */
    static Homography turned(double degrees, int width, int height) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double ratio = (double) height / width;
        return new Homography(
                cos,
                -sin * ratio,
                0.5 - 0.5 * cos + 0.5 * sin * ratio,
                sin / ratio,
                cos,
                0.5 - 0.5 * sin / ratio - 0.5 * cos,
                0,
                0);
    }

    Point2D apply(double x, double y) {
        double w = g * x + h * y + 1;
        return new Point2D.Double((a * x + b * y + c) / w, (d * x + e * y + f) / w);
    }

    Homography inverse() {
        double i0 = e - f * h;
        double i1 = c * h - b;
        double i2 = b * f - c * e;
        double i3 = f * g - d;
        double i4 = a - c * g;
        double i5 = c * d - a * f;
        double i6 = d * h - e * g;
        double i7 = b * g - a * h;
        double i8 = a * e - b * d;
        return new Homography(i0 / i8, i1 / i8, i2 / i8, i3 / i8, i4 / i8, i5 / i8, i6 / i8, i7 / i8);
    }

    /** The upright rectangle around a mapped one, kept on the picture. */
    Box around(double x, double y, double width, double height) {
        double left = 1;
        double top = 1;
        double right = 0;
        double bottom = 0;
        for (int corner = 0; corner < 4; corner++) {
            var p = apply(x + (corner & 1) * width, y + (corner >> 1) * height);
            left = Math.min(left, p.getX());
            right = Math.max(right, p.getX());
            top = Math.min(top, p.getY());
            bottom = Math.max(bottom, p.getY());
        }
        left = Math.max(0, left);
        top = Math.max(0, top);
        return new Box(left, top, Math.max(0, Math.min(1, right) - left), Math.max(0, Math.min(1, bottom) - top));
    }
}
