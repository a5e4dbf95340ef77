package countersign.reading;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Takes a payload apart and believes none of it: every number has its bounds, every text is UTF-8 and short enough. */
final class WireInput {

    private final ByteBuffer bytes;

    WireInput(Payload payload) {
        this.bytes = ByteBuffer.wrap(payload.bytes());
    }

    int number(int least, int most) throws BrokenProtocolException {
        try {
            int value = bytes.getInt();
            if (value < least || value > most) {
                throw new BrokenProtocolException("number out of bounds");
            }
            return value;
        } catch (BufferUnderflowException e) {
            throw new BrokenProtocolException("too short");
        }
    }

    double fraction(double least, double most) throws BrokenProtocolException {
        try {
            double value = bytes.getFloat();
            if (!(value >= least && value <= most)) {
                throw new BrokenProtocolException("fraction out of bounds");
            }
            return value;
        } catch (BufferUnderflowException e) {
            throw new BrokenProtocolException("too short");
        }
    }

    String text(int longest) throws BrokenProtocolException {
        byte[] text = rest(number(0, longest));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenProtocolException("not UTF-8");
        }
    }

    /** What is left; the payload itself where that is all of it. */
    byte[] rest() {
        if (bytes.position() == 0) {
            bytes.position(bytes.limit());
            return bytes.array();
        }
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return rest;
    }

    /** To be called after the last field: what follows it is no message of ours. */
    void end() throws BrokenProtocolException {
        if (bytes.hasRemaining()) {
            throw new BrokenProtocolException("too long");
        }
    }

    private byte[] rest(int length) throws BrokenProtocolException {
        if (length > bytes.remaining()) {
            throw new BrokenProtocolException("too short");
        }
        byte[] part = new byte[length];
        bytes.get(part);
        return part;
    }
}
