package fr.numericemploi.domain.commissions.engineering.proposal;

import fr.numericemploi.domain.shared.Rule;

/** What no proposal to the commission may break, whoever makes it. */
public enum ProposalRule implements Rule {
    UNKNOWN("engineering.proposal-unknown", "La proposition nomme une personne, un besoin ou un programme étranger."),
    TWICE("engineering.proposal-twice", "La même personne est proposée deux fois."),
    NOT_ADMITTED("engineering.proposal-not-admitted", "Il manque à la personne des prérequis du programme."),
    NOT_FIT("engineering.proposal-not-fit", "La personne ne serait pas apte au besoin."),
    NO_GAIN("engineering.proposal-no-gain", "Le programme ne rend la personne apte à rien de nouveau."),
    SEATS("engineering.proposal-seats", "{seats} places : il en faut de {min} à {max}."),
    POSTS("engineering.proposal-posts", "Le besoin n'a que {posts} postes."),
    BUDGET("engineering.proposal-budget", "Le coût de {cost} € dépasse le budget de {budget} €.");

    private final String code;
    private final String message;

    ProposalRule(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
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
