package fr.numericemploi.application.shared.sheets;

import fr.numericemploi.domain.shared.Rule;

/** What any table that is handed in must keep to. */
public enum SheetRule implements Rule {
    EMPTY("sheets.empty", "Le fichier ne contient aucune ligne de données sous sa ligne d'en-tête."),
    TOO_LARGE("sheets.too-large", "Le fichier dépasse {max} Mo : partagez-le en plusieurs fichiers."),
    TOO_MANY_LINES("sheets.too-many-lines", "Le fichier dépasse {max} lignes : partagez-le en plusieurs fichiers."),
    NOT_TEXT("sheets.not-text", "Ce fichier n'est pas du texte CSV en UTF-8 ou Windows-1252."),
    COLUMN_MISSING("sheets.column-missing", "La colonne « {column} » manque."),
    COLUMN_TWICE("sheets.column-twice", "La colonne « {column} » est donnée deux fois."),
    CELL_COUNT("sheets.cell-count", "La ligne compte {count} cellules, l'en-tête {expected}."),
    UNREADABLE_LINE(
            "sheets.unreadable-line",
            "La ligne est illisible : un guillemet n'est pas fermé, ou elle est trop longue.");

    private final String code;
    private final String message;

    SheetRule(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
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
