/** Data, machine learning and databases. The notation is that of the languages table. */
export const DATA_SKILL_ROWS = `
machine-learning|Machine learning|aprendizaje automático,apprentissage automatique,maschinelles lernen,aprendizado de máquina,uczenie maszynowe,maskininlärning,machine-learning,ml,ml engineering,ml models,machine learning models,ai/ml,ml/ai
deep-learning|Deep learning|deep-learning,neural networks,neural network,deep neural networks
artificial-intelligence|Artificial intelligence|künstliche intelligenz,intelligence artificielle,inteligencia artificial,inteligência artificial,intelligenza artificiale,kunstmatige intelligentie,sztuczna inteligencja,sztucznej inteligencji,artificial intelligence
generative-ai|Generative AI|ia generativa,ia générative,generative ki,genai,gen ai,gen-ai
llm|Large language models|llm,llms,large language model,large-language models,foundation models
nlp|Natural language processing|nlp,natural language understanding,nlu,natural-language processing
computer-vision|Computer vision|computer-vision,image recognition,object detection,image processing
reinforcement-learning|Reinforcement learning|rlhf,reinforcement-learning
recommender-systems|Recommender systems|recommendation systems,recommendation engines,recommender,recommendation system,recommendation engine
speech-recognition|Speech recognition|asr,text-to-speech,speech synthesis
time-series|Time series|time-series,time series forecasting,time-series forecasting
statistics|Statistics|statistical modeling,statistical modelling,statistical analysis,statistical methods
causal-inference|Causal inference|causal modeling
ab-testing|A/B testing|a/b tests,ab testing,a/b test,a/b experimentation,split testing
data-science|Data science|data-science
data-engineering|Data engineering|data-engineering
data-pipelines|Data pipelines|data pipeline
data-analysis|Data analysis|data analytics,data-analysis
data-modeling|Data modeling|data modelling,dimensional modeling
data-visualization|Data visualization|data visualisation,data viz
data-warehousing|Data warehousing|data warehouse,data warehouses,data lake,data lakes,lakehouse,data lakehouse
data-governance|Data governance|data catalog
big-data|Big data|big-data
etl|ETL|elt,etl/elt,etl pipelines
mlops|MLOps|ml ops,model deployment
rag|Retrieval-augmented generation|retrieval augmented generation,rag pipelines,rag|^
prompt-engineering|Prompt engineering|prompt design,prompting
fine-tuning|Fine-tuning|finetuning,fine tuning,model fine-tuning
ai-agents|AI agents|agentic ai,llm agents,agentic workflows,agentic systems,ai agent
vector-databases|Vector databases|vector database,vector db,vector search,vector store,vector stores
pytorch|PyTorch|torch
tensorflow|TensorFlow|tensor flow,tensorflow 2
jax|JAX||^
keras|Keras|
scikit-learn|scikit-learn|sklearn,scikit learn,sci-kit learn,scikit
xgboost|XGBoost|
lightgbm|LightGBM|
pandas|pandas|
numpy|NumPy|
scipy|SciPy|
polars|Polars||^
matplotlib|Matplotlib|
plotly|Plotly|
streamlit|Streamlit|
jupyter|Jupyter|jupyter notebooks,jupyter notebook,jupyterlab
huggingface|Hugging Face|huggingface,hugging-face,hf transformers
transformers|Transformers|transformer models,transformer architectures|!
langchain|LangChain|lang chain
langgraph|LangGraph|
llamaindex|LlamaIndex|llama index
openai|OpenAI API|openai apis,openai,gpt-4,gpt-3,chatgpt,gpt
anthropic|Anthropic Claude|claude,claude code|^
spacy|spaCy|
nltk|NLTK|
opencv|OpenCV|open cv
onnx|ONNX|
tensorrt|TensorRT|
triton|Triton|triton inference server|!
vllm|vLLM|
mlflow|MLflow|
kubeflow|Kubeflow|
sagemaker|Amazon SageMaker|sagemaker,aws sagemaker
vertex-ai|Vertex AI|google vertex ai,vertexai
bedrock|Amazon Bedrock|aws bedrock,bedrock|!
ray|Ray|ray serve,anyscale|!
dask|Dask|
weights-and-biases|Weights & Biases|wandb,weights and biases
spark|Apache Spark|spark,pyspark,spark streaming,spark sql,py spark|^
hbase|HBase|apache hbase
data-mining|Data mining|data-mining
hadoop|Hadoop|apache hadoop,hdfs,mapreduce,map reduce
hive|Apache Hive|hive,hiveql|!
presto|Presto|prestodb|!
trino|Trino|
flink|Apache Flink|flink
beam|Apache Beam|beam|!
kafka|Apache Kafka|kafka,kafka streams,confluent
pulsar|Apache Pulsar|pulsar|!
kinesis|Amazon Kinesis|kinesis,aws kinesis
airflow|Apache Airflow|airflow
dagster|Dagster|
prefect|Prefect||^
dbt|dbt|data build tool,dbt core,dbt cloud
fivetran|Fivetran|
airbyte|Airbyte|
informatica|Informatica|
talend|Talend|
ssis|SSIS||^
ssrs|SSRS||^
nifi|Apache NiFi|nifi
snowflake|Snowflake||^
databricks|Databricks|
bigquery|BigQuery|big query,google bigquery
redshift|Amazon Redshift|redshift,aws redshift
synapse|Azure Synapse|synapse,azure synapse analytics,synapse analytics|!
athena|Amazon Athena|aws athena,athena|!
glue|AWS Glue|glue|!
delta-lake|Delta Lake|deltalake
iceberg|Apache Iceberg|iceberg|!
parquet|Parquet|apache parquet
duckdb|DuckDB|
clickhouse|ClickHouse|click house
druid|Apache Druid|druid|!
tableau|Tableau||^
power-bi|Power BI|powerbi,power-bi,microsoft power bi
looker|Looker|looker studio,lookml|^
metabase|Metabase|
superset|Apache Superset|superset|!
mode|Mode Analytics|
qlik|Qlik|qlikview,qlik sense,qliksense
domo|Domo||^
sigma|Sigma Computing|
amplitude|Amplitude||!
mixpanel|Mixpanel|
segment|Segment|segment.io,twilio segment|!
google-analytics|Google Analytics|ga4,google analytics 4
google-tag-manager|Google Tag Manager|gtm tag manager
adobe-analytics|Adobe Analytics|
excel|Microsoft Excel|ms excel,excel,excel skills,advanced excel,excel modeling,excel formulas|^
google-sheets|Google Sheets|gsheets
postgresql|PostgreSQL|postgres,postgre sql,postgre,psql
mysql|MySQL|my sql
mariadb|MariaDB|
sqlite|SQLite|
sql-server|Microsoft SQL Server|sql server,mssql,ms sql,ms sql server,ms-sql
oracle|Oracle Database|oracle db,oracle sql,oracle 19c,oracle|!
mongodb|MongoDB|mongo,mongo db
dynamodb|Amazon DynamoDB|dynamodb,dynamo db,dynamo
cassandra|Apache Cassandra|cassandra,scylladb|^
redis|Redis||
memcached|Memcached|memcache
elasticsearch|Elasticsearch|elastic search,elk,elk stack,elastic stack
opensearch|OpenSearch|
solr|Apache Solr|solr,lucene
neo4j|Neo4j|neo4j graph
graph-databases|Graph databases|graph database,graph db
couchbase|Couchbase|couchdb
cockroachdb|CockroachDB|cockroach db
spanner|Google Spanner|cloud spanner,spanner|!
firestore|Firestore|cloud firestore
firebase|Firebase|
supabase|Supabase|
cosmosdb|Azure Cosmos DB|cosmos db,cosmosdb
timescaledb|TimescaleDB|timescale
influxdb|InfluxDB|
pinecone|Pinecone||^
weaviate|Weaviate|
pgvector|pgvector|
qdrant|Qdrant|
milvus|Milvus|
nosql|NoSQL|no-sql,no sql
databases|Relational databases|bases de datos relacionales,relationale datenbanken,relationalen datenbanken,bases de données relationnelles,relational database,rdbms
prisma|Prisma|prisma orm|!
`;
