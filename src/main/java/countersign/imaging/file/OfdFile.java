package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * An OFD (GB/T 33190), in which Chinese offices issue receipts and certificates: text, pictures and outlines of each
 * page and of the templates under it. Its seals, which are signatures, are not drawn.
 */
final class OfdFile implements DocumentFile {

    private static final String ROOT = "OFD.xml";
    private static final double[] A4 = {0, 0, 210, 297};
    private static final double LONGEST = 2_000;

    private final OfdZip zip;
    private final List<Sheet> sheets;

    private OfdFile(OfdZip zip, List<Sheet> sheets) {
        this.zip = zip;
        this.sheets = sheets;
    }

    static OfdFile open(byte[] bytes) throws UndecodableException {
        var zip = OfdZip.open(bytes);
        try {
            if (!zip.has(ROOT)) {
                throw new UndecodableException("doc-type", FileType.ZIP.displayName());
            }
            var sheets = new ArrayList<Sheet>();
            for (var body : OfdXml.each(OfdXml.root(zip.read(ROOT)), "DocBody")) {
                var document = OfdXml.at(body, "DocRoot");
                if (document.isPresent()) {
                    sheets(zip, OfdPaths.join("", OfdXml.text(document.get())), sheets);
                }
            }
            if (sheets.isEmpty()) {
                throw new UndecodableException("doc-damaged");
            }
            return new OfdFile(zip, sheets);
        } catch (UndecodableException e) {
            zip.close();
            throw e;
        } catch (RuntimeException e) {
            zip.close();
            throw new UndecodableException("doc-damaged");
        }
    }

    @Override
    public int pages() {
        return sheets.size();
    }

    @Override
    public PageContent content(int page) throws UndecodableException {
        try {
            return sheets.get(page - 1).page(zip).content();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    @Override
    public PageImage picture(int page, int maxSide) throws UndecodableException {
        try {
            return sheets.get(page - 1).page(zip).picture(maxSide);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() {
        zip.close();
    }

    private static void sheets(OfdZip zip, String path, List<Sheet> sheets) throws UndecodableException {
        var root = OfdXml.root(zip.read(path));
        String folder = OfdPaths.folder(path);
        var common = OfdXml.at(root, "CommonData").orElse(root);
        var shared = new ArrayList<String>();
        for (String kind : List.of("PublicRes", "DocumentRes")) {
            OfdXml.each(common, kind).forEach(file -> shared.add(OfdPaths.join(folder, OfdXml.text(file))));
        }
        var templates = new HashMap<String, String>();
        OfdXml.each(common, "TemplatePage")
                .forEach(template -> templates.put(
                        template.getAttribute("ID"), OfdPaths.join(folder, template.getAttribute("BaseLoc"))));
        double[] box = box(common, "PageArea", A4);
        for (var pages : OfdXml.each(root, "Pages")) {
            for (var page : OfdXml.each(pages, "Page")) {
                sheets.add(new Sheet(OfdPaths.join(folder, page.getAttribute("BaseLoc")), shared, templates, box));
                DecodingLimits.checkPages(sheets.size());
            }
        }
    }

    private static double[] box(Element parent, String name, double[] otherwise) {
        return OfdXml.at(parent, name, "PhysicalBox")
                .flatMap(box -> OfdXml.numbers(OfdXml.text(box), 4))
                .filter(box -> box[2] > 0 && box[3] > 0 && box[2] < LONGEST && box[3] < LONGEST)
                .orElse(otherwise);
    }

    private static UndecodableException damaged(RuntimeException e) {
        var damaged = new UndecodableException("page-damaged");
        damaged.initCause(e);
        return damaged;
    }

    /** Where a page's content is found, and what it is drawn with. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Sheet(String path, List<String> shared, Map<String, String> templates, double[] usual) {

        OfdPage page(OfdZip zip) throws UndecodableException {
            var root = OfdXml.root(zip.read(path));
            var resources = new OfdResources(zip);
            for (String file : shared) {
                resources.add(file);
            }
            for (var own : OfdXml.each(root, "PageRes")) {
                resources.add(OfdPaths.join(OfdPaths.folder(path), OfdXml.text(own)));
            }
            var items = new OfdItems(resources);
            templates(zip, root, items, false);
            items.add(root);
            templates(zip, root, items, true);
            double[] box = box(root, "Area", usual);
            return new OfdPage(box[2], box[3], items.items(), resources);
        }

        private void templates(OfdZip zip, Element root, OfdItems items, boolean above) throws UndecodableException {
            for (var use : OfdXml.each(root, "Template")) {
                String template = templates.get(use.getAttribute("TemplateID"));
                if (template != null && "Foreground".equals(use.getAttribute("ZOrder")) == above && zip.has(template)) {
                    items.add(OfdXml.root(zip.read(template)));
                }
            }
        }
    }
}
