package countersign.dossier;

import countersign.json.ClaimJson;
import countersign.json.ClaimRead;
import countersign.model.claim.Claim;
import countersign.model.page.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens dossiers: a BagIt bag or plain folder with {@code claim.json} and {@code documents/}, on disk or in a zip. */
public final class DossierReader {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private final ClaimJson claims;
    private final Limits limits;

    public DossierReader(ClaimJson claims) {
        this(claims, Limits.STANDARD);
    }

    public DossierReader(ClaimJson claims, Limits limits) {
        this.claims = claims;
        this.limits = limits;
    }

    /** Opens one; documents are read from it later, when asked for. */
    public DossierRead read(Path path) {
        var name = path.toString();
        try (var container = open(name, path)) {
            return read(name, path, container);
        } catch (RefusedException e) {
            return new DossierRead.Refused(name, List.of(e.problem()));
        } catch (IOException e) {
            return refused(name, "dossier-unreadable");
        }
    }

    private Container open(String name, Path path) throws IOException, RefusedException {
        if (Files.isDirectory(path)) {
            return FolderContainer.open(name, path, limits);
        }
        if (!Files.isRegularFile(path)) {
            throw new RefusedException(Problem.of(name, "dossier-absent"));
        }
        if (!startsLikeZip(path)) {
            throw new RefusedException(Problem.of(name, "dossier-type"));
        }
        try {
            return ZipContainer.open(name, path, limits);
        } catch (IOException e) {
            throw new RefusedException(Problem.of(name, "zip-damaged"));
        }
    }

    private static boolean startsLikeZip(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    private DossierRead read(String name, Path path, Container container) throws IOException {
        var root = root(container, "bagit.txt");
        var problems = new ArrayList<Problem>();
        boolean verified = false;
        var payload = root.map(bag -> bag + "data/").or(() -> root(container, "claim.json"));
        if (payload.isEmpty() || !container.names().contains(payload.get() + "claim.json")) {
            return refused(name, "dossier-no-claim");
        }
        if (root.isPresent()) {
            var found = new Bag(name, container, root.get()).check();
            problems.addAll(found);
            verified = found.isEmpty();
        } else {
            problems.add(Problem.of(name, "dossier-unverified"));
        }
        var read = claims.read(container.read(payload.get() + "claim.json"));
        if (read instanceof ClaimRead.Valid valid) {
            var documents = documents(path, container, payload.get());
            problems.addAll(absent(valid.claim(), documents));
            return new DossierRead.Opened(new Dossier(name, valid.claim(), documents, verified, problems));
        }
        return new DossierRead.Refused(
                name,
                ((ClaimRead.Invalid) read)
                        .mistakes().stream()
                                .map(mistake -> Problem.of(
                                        name, "claim-json-" + mistake.reason(), mistake.line(), mistake.member()))
                                .toList());
    }

    /** The folder in which the file lies: the container's own, or the only one at its top. */
    private static Optional<String> root(Container container, String file) {
        if (container.names().contains(file)) {
            return Optional.of("");
        }
        var tops = container.names().stream()
                .filter(name -> name.indexOf('/') == name.length() - file.length() - 1 && name.endsWith("/" + file))
                .toList();
        return tops.size() == 1
                ? Optional.of(tops.get(0).substring(0, tops.get(0).length() - file.length()))
                : Optional.empty();
    }

    private static List<DossierFile> documents(Path path, Container container, String payload) {
        return container.names().stream()
                .filter(name -> name.startsWith(payload + "documents/"))
                .filter(name -> !LEFT_BY_SYSTEMS.contains(name.substring(name.lastIndexOf('/') + 1)))
                .map(name -> file(path, name, name.substring(payload.length()), container.size(name)))
                .toList();
    }

    private static DossierFile file(Path dossier, String name, String inPayload, long size) {
        return new DossierFile(
                inPayload,
                size,
                () -> Files.isDirectory(dossier)
                        ? Files.readAllBytes(dossier.resolve(name))
                        : ZipContainer.readAgain(dossier, name, size));
    }

    private static List<Problem> absent(Claim claim, List<DossierFile> documents) {
        var here = documents.stream().map(DossierFile::path).toList();
        return claim.documents().stream()
                .map(Claim.NamedDocument::file)
                .filter(file -> !here.contains(file))
                .map(file -> Problem.of(file, "dossier-document-absent"))
                .toList();
    }

    private static DossierRead refused(String name, String code) {
        return new DossierRead.Refused(name, List.of(Problem.of(name, code)));
    }
}
