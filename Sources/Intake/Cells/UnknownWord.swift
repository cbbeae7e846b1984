/// What people write in a cell when they don't know; no words that are somebody's name.
enum UnknownWord {
    static let all: Set<String> = [
        "onbekend", "unknown", "?", "??", "-", "--", "n.b.", "nb", "n.v.t.", "nvt", "n/a", "niet bekend",
        "weet niet", "not known", "#n/a", "#n/b",
    ]
}
