package countersign.catalogue;

/** Refuses a file that is written for another program or another version of this one. */
final class Schemas {

    private Schemas() {}

    static void require(YamlNode file, String schema) {
        var written = file.get("schema");
        if (!written.text().equals(schema)) {
            throw written.mistake("schema", written.text(), schema);
        }
    }
}
