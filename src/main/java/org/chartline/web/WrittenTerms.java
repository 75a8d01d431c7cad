package org.chartline.web;

import org.chartline.rows.Terms;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads choices in a request as they are written everywhere else. */
@SuppressWarnings({"rawtypes", "unchecked"}) // the interface of Spring is about all enums at once
class WrittenTerms implements ConverterFactory<String, Enum> {

    @Override
    public <E extends Enum> Converter<String, E> getConverter(Class<E> type) {
        return written -> (E) Terms.parse((Class) type, written);
    }
}
