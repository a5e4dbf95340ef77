package countersign.transcript.pdf;

import countersign.transcript.page.Heading;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What makes a PDF one that can be kept: it says what its colours mean and which rules it follows. */
final class Archival {

    private static final float VERSION = 1.7f;
    private static final String SRGB = "sRGB IEC61966-2.1";

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>U</pdfaid:conformance>
              </rdf:Description>
              <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
               <xmp:CreatorTool>%s</xmp:CreatorTool>
               <xmp:CreateDate>%s</xmp:CreateDate>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private Archival() {}

    static void declare(PDDocument document, Heading heading) throws IOException {
        document.setVersion(VERSION);
        var made = heading.made().truncatedTo(ChronoUnit.SECONDS);
        document.setDocumentId(heading.made().toEpochMilli());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh");
        catalog.addOutputIntent(colours(document));
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XMP.formatted(Heading.PROGRAM, made).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        return intent;
    }
}
