package org.chartline.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTests {

    enum Colour {
        DARK_RED,
        BLUE
    }

    record Paint(String name, Colour colour, int litres, double price, boolean wet, List<String> uses, Pattern label) {}

    private static final String HEADER = "name\tcolour\tlitres\tprice\twet\tuses\tlabel\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void useTheFolder() {
        System.setProperty(Rows.FOLDER_PROPERTY, folder.toString());
    }

    @AfterEach
    void useTheBuiltInRows() {
        System.clearProperty(Rows.FOLDER_PROPERTY);
    }

    @Test
    void readsEveryKindOfCell() throws IOException {
        table("# a remark\n" + HEADER + "barn\tdark-red\t5\t9.5\tyes\twood; stone\tA\\d+\n\n");

        Paint paint = Rows.read("paints", Paint.class).get(0);

        assertThat(paint.colour()).isEqualTo(Colour.DARK_RED);
        assertThat(paint.uses()).containsExactly("wood", "stone");
        assertThat(paint.wet()).isTrue();
        assertThat(paint.label().matcher("A12").matches()).isTrue();
    }

    @Test
    void namesFileAndLineOfAWrongCell() throws IOException {
        table(HEADER + "barn\tdark-red\t5\t9.5\tyes\t\tx\nsky\tgreen\t5\t9.5\tno\t\tx\n");

        assertThatThrownBy(() -> Rows.read("paints", Paint.class))
                .isInstanceOf(BadRowException.class)
                .hasMessage(folder.resolve("paints.tsv") + ":3: colour: 'green' is none of [dark-red, blue]");
    }

    @Test
    void namesTheColumnsItExpects() throws IOException {
        table("name\tcolor\n");

        assertThatThrownBy(() -> Rows.read("paints", Paint.class))
                .hasMessageContaining(":1: columns are [name, color]");
    }

    @Test
    void countsCells() throws IOException {
        table(HEADER + "barn\tdark-red\n");

        assertThatThrownBy(() -> Rows.read("paints", Paint.class)).hasMessageEndingWith(":2: 2 cells (expected 7)");
    }

    @Test
    void refusesABrokenExpression() throws IOException {
        table(HEADER + "barn\tblue\t1\t1\tno\t\t(\n");

        assertThatThrownBy(() -> Rows.read("paints", Paint.class)).hasMessageContaining(":2: label:");
    }

    @Test
    void saysWhenThereIsNoSuchTable() {
        assertThatThrownBy(() -> Rows.read("nothing", Paint.class)).hasMessage("rules/nothing.tsv:0: no such table");
    }

    private void table(String text) throws IOException {
        Files.writeString(folder.resolve("paints.tsv"), text);
    }
}
