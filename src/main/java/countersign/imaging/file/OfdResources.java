package countersign.imaging.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Fonts, pictures and drawings that an OFD's pages share, by their numbers. */
final class OfdResources {

    private final OfdZip zip;
    private final Map<String, String> fontFiles = new HashMap<>();
    private final Map<String, String> media = new HashMap<>();
    private final Map<String, Element> composites = new HashMap<>();

    OfdResources(OfdZip zip) {
        this.zip = zip;
    }

    /** @param path of a file that lists resources */
    void add(String path) throws UndecodableException {
        if (!zip.has(path)) {
            return;
        }
        var root = OfdXml.root(zip.read(path));
        String folder = OfdPaths.join(OfdPaths.folder(path), root.getAttribute("BaseLoc"));
        for (var fonts : OfdXml.each(root, "Fonts")) {
            for (var font : OfdXml.each(fonts, "Font")) {
                OfdXml.at(font, "FontFile")
                        .ifPresent(file ->
                                fontFiles.put(font.getAttribute("ID"), OfdPaths.join(folder, OfdXml.text(file))));
            }
        }
        for (var list : OfdXml.each(root, "MultiMedias")) {
            for (var one : OfdXml.each(list, "MultiMedia")) {
                OfdXml.at(one, "MediaFile")
                        .ifPresent(file -> media.put(one.getAttribute("ID"), OfdPaths.join(folder, OfdXml.text(file))));
            }
        }
        for (var list : OfdXml.each(root, "CompositeGraphicUnits")) {
            OfdXml.each(list, "CompositeGraphicUnit").forEach(one -> composites.put(one.getAttribute("ID"), one));
        }
    }

    Optional<Element> composite(String id) {
        return Optional.ofNullable(composites.get(id));
    }

    Optional<byte[]> font(String id) throws UndecodableException {
        String path = fontFiles.get(id);
        return path == null || !zip.has(path) ? Optional.empty() : Optional.of(zip.read(path));
    }

    boolean bringsFont(String id) {
        String path = fontFiles.get(id);
        return path != null && zip.has(path);
    }

    byte[] picture(String id) throws UndecodableException {
        String path = media.get(id);
        if (path == null || !zip.has(path)) {
            throw new UndecodableException("page-damaged");
        }
        return zip.read(path);
    }
}
