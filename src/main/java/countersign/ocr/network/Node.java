package countersign.ocr.network;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One operation of a network, by the operator's name.
 *
 * @param domain who defines the operator; empty for ONNX itself
 * @param inputs names of what it takes, in the operator's order
 * @param outputs names of what it gives
 */
record Node(
        String domain, String operator, List<String> inputs, List<String> outputs, List<AttributeProto> attributes) {

    /** Of operators that ONNX itself defines. */
    private static final String ONNX = "";

    Node {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        attributes = List.copyOf(attributes);
    }

    static Node of(String operator, List<String> inputs, String output, AttributeProto... attributes) {
        return new Node(ONNX, operator, inputs, List.of(output), List.of(attributes));
    }

    /** An operation that {@code domain} defines. */
    static Node of(String domain, String operator, List<String> inputs, String output) {
        return new Node(domain, operator, inputs, List.of(output), List.of());
    }

    static Node of(NodeProto stored) {
        return new Node(
                stored.getDomain(),
                stored.getOpType(),
                stored.getInputList(),
                stored.getOutputList(),
                stored.getAttributeList());
    }

    NodeProto stored(String name) {
        var written = NodeProto.newBuilder()
                .setName(name)
                .setOpType(operator)
                .addAllInput(inputs)
                .addAllOutput(outputs)
                .addAllAttribute(attributes);
        return domain.equals(ONNX) ? written.build() : written.setDomain(domain).build();
    }

    boolean is(String other) {
        return operator.equals(other);
    }

    String input(int place) {
        return inputs.get(place);
    }

    /** Its first output, the only one of the operators that are looked at here. */
    String output() {
        return outputs.get(0);
    }

    Node with(List<String> otherInputs, String otherOutput) {
        return new Node(domain, operator, otherInputs, List.of(otherOutput), attributes);
    }

    long wholeOr(String name, long otherwise) {
        return attribute(name).map(AttributeProto::getI).orElse(otherwise);
    }

    float numberOr(String name, float otherwise) {
        return attribute(name).map(AttributeProto::getF).orElse(otherwise);
    }

    /** True if every number of a list is {@code value}; also where the list is missing. */
    boolean all(String name, long value) {
        return attribute(name)
                .map(found -> found.getIntsList().stream().allMatch(one -> one == value))
                .orElse(true);
    }

    Optional<AttributeProto> attribute(String name) {
        return attributes.stream().filter(one -> one.getName().equals(name)).findFirst();
    }

    static AttributeProto whole(String name, int value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    static AttributeProto wholes(String name, long... values) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INTS)
                .addAllInts(Arrays.stream(values).boxed().toList())
                .build();
    }
}
