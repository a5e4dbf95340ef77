package countersign.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The user under whom PostgreSQL's programs run.
 *
 * <p>PostgreSQL refuses to run as root: then it runs in a user name space of its own ({@code unshare -U}), or, where
 * that is forbidden, as a user without rights ({@code setpriv}). Neither has root's right to enter every folder.
 *
 * @param prefix the words before a program that make it run as this user
 * @param owner whom its folders belong to, as {@code chown} takes it; empty if nothing needs to be given away
 */
record DatabaseUser(List<String> prefix, String owner) {

    /** The user “nobody” of every Debian. */
    private static final String NOBODY = "65534";

    static DatabaseUser find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new DatabaseUser(List.of(), "");
        }
        for (var user : List.of(apart(), nobody())) {
            if (user.runs("true")) {
                return user;
            }
        }
        throw new PlatformException("platform-root");
    }

    /** Root in a user name space of its own. */
    private static DatabaseUser apart() {
        return new DatabaseUser(List.of("unshare", "-U"), "0:0");
    }

    /** A user without rights. */
    static DatabaseUser nobody() {
        return new DatabaseUser(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY + ":" + NOBODY);
    }

    /** Runs a program; false if it failed. */
    boolean runs(String program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program);
        command.addAll(List.of(arguments));
        return Subprocess.succeeds(command);
    }

    /** Whether this user may enter the folder, and each above it, or run the program. */
    boolean reaches(Path path) {
        return prefix.isEmpty() || runs("test", "-x", path.toString());
    }

    /** Gives a folder with all it holds, or a file, to this user. */
    void own(Path path) throws IOException {
        if (!owner.isEmpty() && !Subprocess.succeeds(List.of("chown", "-R", owner, path.toString()))) {
            throw new IOException("chown failed");
        }
    }
}
