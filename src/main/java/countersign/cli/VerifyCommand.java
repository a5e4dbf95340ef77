package countersign.cli;

import countersign.journal.SignedClaims;
import countersign.journal.SignedClaims.Verdict;
import countersign.json.SignedClaimJson;
import countersign.model.journal.KeyRecord;
import countersign.model.journal.SignedClaim;
import countersign.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify FILE}: says whether a signed claim is genuine, and if not, from which entry on and why. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "SIGNED")
    Path file = Path.of("");

    @Override
    public Integer call() {
        var texts = Texts.in(global.settings().language());
        var line = spec.commandLine();
        SignedClaim claim;
        try {
            claim = SignedClaimJson.read(Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            line.getErr().println(texts.of("verify.unreadable", file));
            return 3;
        }
        return say(SignedClaims.verify(claim), texts, line.getOut());
    }

    private static int say(Verdict verdict, Texts texts, PrintWriter out) {
        if (verdict instanceof Verdict.Genuine genuine) {
            var claim = genuine.claim();
            out.println(texts.of(
                    "verify.genuine",
                    claim.number(),
                    claim.entries().size(),
                    claim.recorded().size()));
            claim.keys().forEach(key -> out.println("  " + signer(key, texts)));
            out.flush();
            return 0;
        }
        if (verdict instanceof Verdict.Broken broken) {
            out.println(texts.of(
                    "verify.broken",
                    broken.fault().seq(),
                    broken.fault().check().id(),
                    texts.of("enum.Check." + broken.fault().check().name())));
        } else if (verdict instanceof Verdict.BrokenAside aside) {
            out.println(texts.of(
                    "verify.broken-aside",
                    aside.number(),
                    aside.check().id(),
                    texts.of("enum.Check." + aside.check().name())));
        }
        out.flush();
        return 1;
    }

    private static String signer(KeyRecord key, Texts texts) {
        return texts.of(
                "verify.signer",
                key.name(),
                key.role().map(role -> role.toString()).orElse("platform"),
                key.id());
    }
}
