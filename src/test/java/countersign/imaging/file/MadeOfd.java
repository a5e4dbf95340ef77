package countersign.imaging.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD, put together part by part: A4, with one page whose content is given. */
final class MadeOfd {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private MadeOfd() {}

    /** @param content the objects of its page's only layer */
    static MadeOfd page(String content) {
        return new MadeOfd()
                .with("OFD.xml", xml("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"))
                .with(
                        "Doc_0/Document.xml",
                        xml(
                                "Document",
                                "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                        + "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>"
                                        + "<ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData>"
                                        + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages>"))
                .with(
                        "Doc_0/DocumentRes.xml",
                        xml(
                                "Res",
                                " BaseLoc=\"Res\"",
                                "<ofd:MultiMedias><ofd:MultiMedia ID=\"7\" Type=\"Image\">"
                                        + "<ofd:MediaFile>image_7.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>"))
                .with(
                        "Doc_0/Pages/Page_0/Content.xml",
                        xml(
                                "Page",
                                "<ofd:Template TemplateID=\"9\"/><ofd:Content><ofd:Layer>" + content
                                        + "</ofd:Layer></ofd:Content>"));
    }

    MadeOfd with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    MadeOfd with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    MadeOfd template(String content) {
        return with(
                "Doc_0/Tpls/Tpl_0/Content.xml",
                xml("Page", "<ofd:Content><ofd:Layer>" + content + "</ofd:Layer></ofd:Content>"));
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static String text(double x, double y, String deltas, String words) {
        return "<ofd:TextObject ID=\"3\" Boundary=\"" + x + " " + y + " 100 10\" Font=\"2\" Size=\"4\">"
                + "<ofd:TextCode X=\"0\" Y=\"4\" " + deltas + ">" + words + "</ofd:TextCode></ofd:TextObject>";
    }

    static String picture(double x, double y, double width, double height) {
        return "<ofd:ImageObject ID=\"4\" Boundary=\"" + x + " " + y + " " + width + " " + height + "\" CTM=\"" + width
                + " 0 0 " + height + " 0 0\" ResourceID=\"7\"/>";
    }

    private static String xml(String name, String content) {
        return xml(name, "", content);
    }

    private static String xml(String name, String attributes, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + name + " xmlns:ofd=\"http://www.ofdspec.org/2016\""
                + attributes + ">" + content + "</ofd:" + name + ">";
    }
}
