extension RenderedFile {
    /// The provincial summary report: what a person opens first.
    public static let summaryPath = "bao-cao-tong-hop.html"
    /// Where the annexes are.
    public static let annexFolder = "phu-luc/"
    /// Where the replies to districts are, which go neither up nor to the public.
    public static let replyFolder = "phan-hoi/"
    /// Where the extracts for bodies of the province are, which do not go up either.
    public static let extractFolder = "co-quan/"
    /// What is wrong with the returns, for the department: it does not go up.
    public static let findingsPath = "sai-sot.csv"
    /// The page that says how a period stands, beside the inbox.
    public static let situationPath = "tinh-hinh.html"
    /// The annex of sources in the published folder.
    public static let sourcesPath = "phu-luc/nguon-so-lieu.html"
}
