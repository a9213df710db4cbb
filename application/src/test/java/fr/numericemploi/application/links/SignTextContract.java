package fr.numericemploi.application.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

public abstract class SignTextContract {
    /** A signer with that key. */
    protected abstract SignText with(String key);

    private final SignText ours = with("a secret of at least 32 characters");

    @Test
    void whatWasSignedIsKnownAgain() {
        assertThat(ours.signed("interview", ours.signature("interview"))).isTrue();
        assertThat(ours.signature("interview")).isEqualTo(ours.signature("interview"));
    }

    @Test
    void anotherTextHasAnotherSignature() {
        assertThat(ours.signed("interview2", ours.signature("interview"))).isFalse();
        assertThat(ours.signed("interview", "")).isFalse();
        assertThat(ours.signed("interview", "é")).isFalse();
    }

    @Test
    void anotherKeyHasAnotherSignature() {
        var theirs = with("another secret of 32 characters or so");

        assertThat(ours.signed("interview", theirs.signature("interview"))).isFalse();
    }

    @Test
    void aSignatureCanStandInAnAddress() {
        assertThat(ours.signature("entretien de Zoé ?&/")).matches("[A-Za-z0-9_-]+");
    }
}
