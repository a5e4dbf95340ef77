package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import countersign.model.claim.Money;
import countersign.model.claim.PaidClaim;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * What a member was paid before, as {@code claim.json} and stored results say it.
 *
 * <p>It is no part of the schema, so what is written otherwise is passed over.
 */
final class PaidClaimJson {

    private PaidClaimJson() {}

    static ArrayNode write(List<PaidClaim> claims) {
        var array = JsonNodeFactory.instance.arrayNode();
        claims.forEach(claim -> {
            var object = array.addObject().put("plan", claim.plan()).put("claimNo", claim.number());
            claim.illnessClass().ifPresent(illnessClass -> object.put("class", illnessClass));
            claim.amount().ifPresent(amount -> object.put("amount", amount.decimal()));
            claim.on().ifPresent(day -> object.put("date", day.toString()));
        });
        return array;
    }

    /** None where there is no such array. */
    static List<PaidClaim> read(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(claim -> text(claim, "plan").isPresent()
                        && text(claim, "claimNo").isPresent())
                .map(claim -> new PaidClaim(
                        claim.path("plan").asText(),
                        claim.path("claimNo").asText(),
                        text(claim, "class"),
                        read(claim, "amount", Money::parse),
                        read(claim, "date", LocalDate::parse)))
                .toList();
    }

    private static <T> Optional<T> read(JsonNode claim, String member, Function<String, T> parse) {
        try {
            return text(claim, member).map(parse);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode claim, String member) {
        return Optional.of(claim.path(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }
}
