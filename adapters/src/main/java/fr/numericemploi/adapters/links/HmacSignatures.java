package fr.numericemploi.adapters.links;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.links.SignText;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** HMAC-SHA256 with the key of the settings; without a long enough one the product does not start. */
@Adapter
class HmacSignatures implements SignText {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final SecretKeySpec key;

    @Inject
    HmacSignatures(@ConfigProperty(name = "numericemploi.links.key") Optional<String> key) {
        this.key = new SecretKeySpec(longEnough(key.orElse("")), ALGORITHM);
    }

    void demandKey(@Observes Startup startup) {
        signature("");
    }

    @Override
    public String signature(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(text));
    }

    @Override
    public boolean signed(String text, String signature) {
        return MessageDigest.isEqual(bytes(signature(text)), bytes(signature));
    }

    private byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] longEnough(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalStateException(
                    "numericemploi.links.key must be a secret of " + SHORTEST_KEY + " characters or more");
        }
        return bytes(key);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
