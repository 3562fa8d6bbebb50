/**
 * Money as JSON text, for Jackson 2 and Jackson 3: {@link
 * io.dealership.core.json.DealershipJackson2Module} and {@link
 * io.dealership.core.json.DealershipJackson3Module}.
 *
 * <p>All other types of the libraries need no module of ours, for they carry annotations that both
 * read. Jackson itself is optional: whoever uses neither module needs neither Jackson.
 *
 * <pre>{@code
 * // Jackson 2, which also needs modules for java.util.Optional and java.time
 * ObjectMapper two = JsonMapper.builder()
 *     .addModules(new Jdk8Module(), new JavaTimeModule(), new DealershipJackson2Module()).build();
 * // Jackson 3
 * JsonMapper three = JsonMapper.builder().addModule(new DealershipJackson3Module()).build();
 * }</pre>
 */
@NullMarked
package io.dealership.core.json;

import org.jspecify.annotations.NullMarked;
