package fr.numericemploi.application.correspondence;

/** Puts a letter into words. */
public interface RenderLetter {
    RenderedLetter render(Letter letter);
}
