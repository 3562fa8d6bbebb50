package io.dealership.rules.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 in small hexadecimal digits. */
final class Hashes {

  private final MessageDigest digest;

  Hashes() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Each Java has SHA-256", e);
    }
  }

  String of(byte[] bytes) {
    byte[] hash = digest.digest(bytes);
    char[] digits = new char[hash.length * 2];
    for (int i = 0; i < hash.length; i++) {
      digits[2 * i] = Character.forDigit((hash[i] >> 4) & 0xF, 16);
      digits[2 * i + 1] = Character.forDigit(hash[i] & 0xF, 16);
    }
    return new String(digits);
  }

  String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
