package countersign.imaging.file;

import java.util.ArrayDeque;

/** Paths inside an OFD: from its root, or from the file that names them. */
final class OfdPaths {

    private OfdPaths() {}

    /** The folder of a file, with its slash; empty for the root. */
    static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** What {@code path} means in {@code folder}; steps above the root stay at the root. */
    static String join(String folder, String path) {
        var parts = new ArrayDeque<String>();
        for (String part : (path.startsWith("/") ? path : folder + "/" + path).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
