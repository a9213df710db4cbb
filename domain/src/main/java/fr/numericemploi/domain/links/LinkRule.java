package fr.numericemploi.domain.links;

import fr.numericemploi.domain.shared.Rule;

/** Why a signed link is refused. */
public enum LinkRule implements Rule {
    BROKEN(Kind.UNKNOWN, "links.broken", "Ce lien est incomplet ou a été modifié."),
    EXPIRED(Kind.CONFLICT, "links.expired", "Ce lien n'est plus valable depuis le {expiry}."),
    NO_SUCH_ANSWER(Kind.INVALID, "links.no-such-answer", "Choisissez l'une des réponses proposées.");

    private final Kind kind;
    private final String code;
    private final String message;

    LinkRule(Kind kind, String code, String message) {
        this.kind = kind;
        this.code = code;
        this.message = message;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String message() {
        return message;
    }
}
