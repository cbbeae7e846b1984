package import Regulation

extension Promise: Worded {
    package var words: Words {
        switch self {
        case .processorsInUnion: Words("alle verwerkers zitten in de EU", "all processors are in the EU")
        case .recipientsInUnion: Words("alle ontvangers zitten in de EU", "all recipients are in the EU")
        case .noSpecialData: Words("geen bijzondere persoonsgegevens", "no special category data")
        case .noProfiling: Words("geen profilering", "no profiling")
        case .sharesByContractOrLaw: Words("delen alleen voor overeenkomst of wet", "sharing only for contract or law")
        case .followUpTerm:
            Words(
                "contact over vervolgopdrachten tot het einde van de termijn",
                "contact about follow-up work until the end of the term")
        }
    }
}
