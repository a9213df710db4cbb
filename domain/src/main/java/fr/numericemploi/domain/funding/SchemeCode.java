package fr.numericemploi.domain.funding;

import fr.numericemploi.domain.shared.Text;

/** A way to pay for training, or to live while training. Which there are is data. */
public record SchemeCode(String value) {
    public SchemeCode {
        value = Text.required(value, 40);
    }
}
