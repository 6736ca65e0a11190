import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Judges PDF files by PDF/A-3a and PDF/UA-1: one line for each, `file TAB profile TAB ok`, or the rules that it breaks. */
public class Judge {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (var file : files) {
      for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1}) {
        try (var input = new FileInputStream(file);
            PDFAParser parser = Foundries.defaultInstance().createParser(input, flavour)) {
          var result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
          var broken = new TreeSet<String>();
          for (var assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
            var rule = assertion.getRuleId();
            broken.add(rule.getClause() + "-" + rule.getTestNumber() + " " + assertion.getMessage());
          }
          System.out.println(file + "\t" + flavour.getId() + "\t" + (result.isCompliant() ? "ok" : String.join(" | ", broken)));
        }
      }
    }
  }
}
